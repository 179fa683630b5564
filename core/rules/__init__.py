"""Values in, verdicts out: next step, easiest task, gaps in an exercise."""
