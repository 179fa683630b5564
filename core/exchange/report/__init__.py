"""The report to print: what it holds, its pictures, and the page that it is written on."""
