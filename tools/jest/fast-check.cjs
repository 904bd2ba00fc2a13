// By its path: its name is led here.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

/**
 * fast-check with one seed for everybody: what fails once fails again, here and elsewhere. Set PROPERTY_SEED to another
 * number to look further.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) });

module.exports = fc;
