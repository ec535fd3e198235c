"""What people may change without touching code: services, routes, choices and words, read from `directory` and `domain`, and checked."""
