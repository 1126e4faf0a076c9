"""Rules of file transfers without I/O."""
