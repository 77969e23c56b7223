"""A plant server to try things with: llama.cpp, speaking the OpenAI form on this machine. See README, "A plant server"."""

import argparse
import sys
import threading
from pathlib import Path

import xllamacpp

from workshop.fetch import fetch
from workshop.settings import WorkshopError

APP_ORIGIN = "http://127.0.0.1:4173"  # where `npm start` serves the app
PROMPT_CACHE_MIB = 256


def parameters(options: argparse.Namespace, model: Path) -> xllamacpp.CommonParams:
    """Settings of the server; whatever is not named here is llama.cpp's own."""
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.model_alias = {model.stem}
    params.hostnames = [options.host]
    params.port = options.port
    params.n_ctx = options.context * options.parallel  # all who are answered at once share it
    params.n_parallel = options.parallel
    params.cpuparams.n_threads = options.threads
    params.cpuparams_batch.n_threads = options.threads
    params.cache_ram_mib = PROMPT_CACHE_MIB
    params.api_keys = options.key
    params.ui = False
    params.cors_origins = options.origin  # one: llama.cpp writes it out as it stands, and browsers take no list
    # "*", llama.cpp's own, does not cover the header that carries the key
    params.cors_headers = "authorization, content-type"
    params.cors_methods = "GET, POST, OPTIONS"
    params.cors_credentials = False
    return params


def main() -> int:
    """Serves until it is interrupted."""
    parser = argparse.ArgumentParser(prog="serve", description="A llama.cpp server that speaks the OpenAI form.")
    parser.add_argument("--gguf", type=Path, help="the model; without it the workshop's base model, which is fetched")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--key", action="append", default=[], help="a bearer token it asks for; may be given more than once")
    parser.add_argument("--origin", default=APP_ORIGIN, help=f"whose pages may ask it; without it {APP_ORIGIN}")
    parser.add_argument("--context", type=int, default=4096, help="tokens of prompt and answer")
    parser.add_argument("--parallel", type=int, default=1, help="how many are answered at once")
    parser.add_argument("--threads", type=int, default=-1, help="without it as many as there are cores")
    options = parser.parse_args()
    try:
        model = options.gguf or fetch()
        if not model.is_file():
            raise WorkshopError(f"{model} is missing")
        server = xllamacpp.Server(parameters(options, model))
    except (WorkshopError, RuntimeError) as error:
        print(f"serve: {error}", file=sys.stderr)
        return 1
    print(f"serve: {model.stem} at {server.listening_address}/v1", flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
