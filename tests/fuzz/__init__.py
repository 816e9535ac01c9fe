"""What schemathesis is told before it asks a live server: `make fuzz`."""
