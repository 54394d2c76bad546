"""The commands of the Makefile, a module each."""
