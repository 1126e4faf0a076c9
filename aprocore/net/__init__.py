"""The floor that opens sockets and files, waits, and reads the clock."""
