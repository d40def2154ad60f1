"""Export: `merge`, `gguf` and `modelfile` are the steps, `pipeline` goes through them with a gate after each."""
