"""What the authors wrote, read from their files: data without rules, and without building or running anything."""
