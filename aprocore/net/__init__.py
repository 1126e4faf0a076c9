"""I/O layer of the client: sockets, files, timers and the clock."""
