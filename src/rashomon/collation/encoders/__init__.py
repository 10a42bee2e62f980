"""The encoders that can be had, one a file; `load_encoder` chooses. Nothing heavy is imported before its turn."""
