"""The encoders that can be had, one a file; `load_encoder` chooses, and imports only what it chose."""
