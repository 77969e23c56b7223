"""Trains the network on the notes: `python -m training.train --help`.

Every run has a folder: settings.json, log.jsonl (loss and learning rate of each step, held-out loss), checkpoint.pt
(written every few minutes, from which the same command goes on after a kill) and model.safetensors at the end, which
comes early where a file named `stop` is put into the folder. exact.safetensors holds the same weights before their rounding.
"""

import argparse
import itertools
import json
import math
import multiprocessing
import random
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file, save_file

from workshop.settings import WorkshopError
from workshop.shape import WORKORDER_135M

from . import examples
from .network import Network, compute_type

CHECKPOINT_SECONDS = 240
HELD_OUT_NOTES = 90


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.train", description=__doc__)
    parser.add_argument("run", type=Path, help="folder of the run; one that holds a checkpoint is gone on with")
    parser.add_argument("--start", type=Path, required=True, help="weights to start from (safetensors, the workshop's names)")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json that fits the weights' embedding table")
    parser.add_argument("--rank", type=int, default=0, help="rank of low-rank additions; 0 trains every matrix")
    parser.add_argument("--rate", type=float, default=4e-4, help="highest learning rate of the additions or matrices")
    parser.add_argument("--table-rate", type=float, default=8e-4, help="highest learning rate of the embedding table")
    parser.add_argument("--epochs", type=float, default=5.2)
    parser.add_argument("--minutes", type=float, default=math.inf, help="the schedule ends after so many minutes of training")
    parser.add_argument(
        "--round-from",
        type=float,
        default=math.inf,
        help="share of the training after which weights are rounded as they will be stored; default never: `quantize` loses less",
    )
    parser.add_argument("--end-share", type=float, default=0.03, help="share of the highest learning rate left at the end")
    parser.add_argument("--batch", type=int, default=3072, help="tokens of one step, padding included")
    parser.add_argument("--dropout", type=float, default=0.1, help="share of what each layer adds that is left out while training")
    parser.add_argument("--workers", type=int, default=0, help="processes that prepare the next epochs meanwhile")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--eager", action="store_true", help="on CUDA: without compiling the layers")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads; 0 leaves it to PyTorch")
    parser.add_argument("--data", type=Path, default=examples.DATA)
    o = parser.parse_args()
    if o.rank and o.round_from < math.inf:
        parser.error("--round-from is for matrices trained in full: give --rank 0")
    return o


def schedule(progress: float, end: float) -> float:
    """Share of the highest learning rate: rises over the first 3 %, then falls along a half cosine to `end`."""
    warm = 0.03
    if progress < warm:
        return max(progress / warm, 0.02)
    return end + (1 - end) * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - warm) / (1 - warm))))


def pile(tokenizer_file: Path, rows: list[dict], seed: int, epoch: int, tokens: int) -> list[examples.Batch]:
    """The batches of one epoch, the same for the same arguments."""
    from tokenizers import Tokenizer

    chance = random.Random(seed * 1000 + epoch)
    return examples.batches(Tokenizer.from_file(str(tokenizer_file)), examples.epoch(rows, chance), tokens, chance)


def piles(o: argparse.Namespace, rows: list[dict], first: int) -> Iterator[list[examples.Batch]]:
    """Epoch after epoch without an end; prepared ahead by other processes where some are to be had: a GPU is faster than that."""
    if o.workers == 0:
        yield from (pile(o.tokenizer, rows, o.seed, epoch, o.batch) for epoch in itertools.count(first))
    pool = ProcessPoolExecutor(o.workers, multiprocessing.get_context("spawn"))  # a fork would take the GPU's state along
    begun = (pool.submit(pile, o.tokenizer, rows, o.seed, epoch, o.batch) for epoch in itertools.count(first))
    ahead = deque(itertools.islice(begun, o.workers))
    try:
        while True:
            yield ahead.popleft().result()
            ahead.append(next(begun))
    finally:
        pool.shutdown(cancel_futures=True)


def held_out_loss(network: Network, tokenizer, rows: list[dict], device: torch.device) -> float:
    """Nats a token of the answers to the held-out notes."""
    pairs = [(row["note"], row["orders"]) for row in rows]
    total, count = 0.0, 0
    network.eval()
    with torch.no_grad():
        for batch in examples.batches(tokenizer, pairs, 2048, random.Random(0)):
            total += network.loss(torch.from_numpy(batch.tokens).to(device), torch.from_numpy(batch.is_answer)).item()
            count += int(batch.is_answer.sum())
    network.train()
    return total / max(count, 1)


def groups(network: Network, rate: float, table_rate: float) -> list[dict]:
    """Parameters by learning rate; norms and the table are not decayed."""
    table = [network.embedding]
    vectors = [p for p in network.parameters() if p.requires_grad and p.ndim == 1]
    matrices = [p for name, p in network.named_parameters() if p.requires_grad and p.ndim == 2 and name != "embedding"]
    return [
        {"params": matrices, "peak": rate, "weight_decay": 0.01},
        {"params": vectors, "peak": rate, "weight_decay": 0.0},
        {"params": table, "peak": table_rate, "weight_decay": 0.0},
    ]


def compiled(network: Network) -> None:
    """Fuses what a layer does into few kernels; layers share them, whatever the length of the notes."""
    torch._dynamo.config.recompile_limit = 64  # rounded or not, learning or asked: a variant each
    for layer in network.layers:
        layer.compile(dynamic=True)


def main() -> None:
    """Runs the training to its end."""
    from tokenizers import Tokenizer

    o = options()
    if o.threads:
        torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    o.run.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(o.tokenizer))
    rows = examples.training_notes(o.data)
    if not rows:
        raise WorkshopError(f"{o.data} holds no notes to learn from")
    held_out = examples.held_out_notes(o.data)
    sample = random.Random(0).sample(held_out, min(HELD_OUT_NOTES, len(held_out)))
    network = Network(load_file(o.start), WORKORDER_135M, o.rank, compute_type(device), o.dropout).to(device)
    if device.type == "cuda" and not o.eager:
        compiled(network)
    optimizer = torch.optim.AdamW(groups(network, o.rate, o.table_rate), lr=o.rate, betas=(0.9, 0.98), fused=True)
    state = {"epoch": 0, "step_in_epoch": 0, "seconds": 0.0, "tokens": 0}
    checkpoint = o.run / "checkpoint.pt"
    if checkpoint.is_file():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    settings = {key: str(value) for key, value in vars(o).items()} | {"notes": len(rows), "device": str(device)}
    (o.run / "settings.json").write_text(json.dumps(settings, indent=1) + "\n")
    log = (o.run / "log.jsonl").open("a")

    def save() -> None:
        torch.save(
            {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, checkpoint.with_suffix(".tmp")
        )
        checkpoint.with_suffix(".tmp").replace(checkpoint)

    def note(**entry) -> None:
        log.write(json.dumps(entry) + "\n")
        log.flush()
        print(json.dumps(entry), flush=True)

    last_save = time.monotonic()
    ended = False
    for batches in piles(o, rows, state["epoch"]):
        for number in range(state["step_in_epoch"], len(batches)):
            begun = time.monotonic()
            progress = max((state["epoch"] + number / len(batches)) / o.epochs, state["seconds"] / 60 / o.minutes)
            if progress >= 1 or (o.run / "stop").exists():
                ended = True
                break
            if progress >= o.round_from and not network.is_rounded:
                network.train_rounded()
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * schedule(progress, o.end_share)
            batch = batches[number]
            tokens, is_answer = torch.from_numpy(batch.tokens).to(device), torch.from_numpy(batch.is_answer)
            loss = network.loss(tokens, is_answer) / int(batch.is_answer.sum())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            state["step_in_epoch"] = number + 1
            state["seconds"] += time.monotonic() - begun
            state["tokens"] += int(np.prod(batch.tokens.shape))
            if number % 10 == 0:
                rate = state["tokens"] / max(state["seconds"], 1e-9)
                note(
                    epoch=state["epoch"],
                    step=number,
                    of=len(batches),
                    loss=round(loss.item(), 4),
                    progress=round(progress, 4),
                    tokens_per_second=round(rate),
                )
            if time.monotonic() - last_save > CHECKPOINT_SECONDS:
                save()
                last_save = time.monotonic()
        else:
            state["epoch"] += 1
            state["step_in_epoch"] = 0
            if sample:
                note(epoch=state["epoch"], held_out_loss=round(held_out_loss(network, tokenizer, sample, device), 4))
        if ended:
            break
    save()
    save_file(network.merged(), o.run / "model.safetensors")
    save_file(network.merged(exact=True), o.run / "exact.safetensors")
    if sample:
        note(
            ended=True,
            seconds=round(state["seconds"]),
            tokens=state["tokens"],
            held_out_loss=round(held_out_loss(network, tokenizer, sample, device), 4),
        )


if __name__ == "__main__":
    main()
