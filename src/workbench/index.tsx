import "./workbench.css";
