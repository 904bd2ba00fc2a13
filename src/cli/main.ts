process.stderr.write("The commands come with the rooms below.\n");
process.exitCode = 2;
