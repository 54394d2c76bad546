"""Running the programs: each in its own process and folder, and whether it did what its page says."""
