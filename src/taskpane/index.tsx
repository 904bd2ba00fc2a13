import "./taskpane.css";
