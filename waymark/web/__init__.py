"""The page and the API: Starlette over the engine. No cookies, no third parties, nothing that was typed."""
