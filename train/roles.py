"""Trains the network that finds a cue's speaker and quote (src/neural/network-model.ts), with PyTorch on one thread.

    python3 train/roles.py FOLDER SEED

FOLDER holds what train/role-examples.ts writes; the model is written there as model.json (names and shapes) and
model.f32. Maximum conditional likelihood of a linear-chain CRF over the outputs of a bidirectional LSTM, and logistic
loss for whether the candidate is a cue at all; Adam, dropout of features and units, averaged weights.
"""
import json
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as functional

EMBEDDING, WORD, SIZE, HIDDEN = 64, 32, 48, 48
ROLES = 5
FOLLOWS = {2: (1, 2), 4: (3, 4)}  # inner roles, and after which they may stand
IMPOSSIBLE = -1e4
EPOCHS, RATE, WARM_UP = 8, 2e-3, 200
BATCH_TOKENS, BATCH_WINDOWS = 2500, 64
INPUT_DROPOUT, ROW_DROPOUT, DROPOUT, OWN_DROPOUT = 0.2, 0.1, 0.3, 0.25
LIKELIHOOD_SHARE, VERDICT_SHARE = 1 / 30, 1 / 40
LONGEST_VECTOR = 3


def nearly_tanh(x):
    """As in kernel/kernel.ts; its value, and what its derivative is the square of."""
    v = x.clamp(-3, 3)
    q = v * v
    over = (27 + 9 * q).reciprocal_()
    return (q + 27).mul_(v).mul_(over), (9 - q).mul_(over).mul_(3)


class Recurrence(torch.autograd.Function):
    """Both directions of an LSTM at once; gates (time, 2, batch, 4 size) in the order in, forget, out, new."""

    @staticmethod
    def forward(ctx, gates, weights):
        time, _, batch, width = gates.shape
        size = width // 4
        scale = torch.full((width,), 0.5)
        scale[3 * size :] = 1
        shift = torch.full((width,), 0.5)
        shift[3 * size :] = 0
        acts, slopes = torch.empty_like(gates), torch.empty_like(gates)
        cells, outputs = torch.zeros(time + 1, 2, batch, size), torch.zeros(time + 1, 2, batch, size)
        squashed, cell_slopes = torch.empty(time, 2, batch, size), torch.empty(time, 2, batch, size)
        for t in range(time):
            value, slope = nearly_tanh(torch.baddbmm(gates[t], outputs[t], weights).mul_(scale))
            a = torch.addcmul(shift, value, scale, out=acts[t])
            torch.mul(slope, scale, out=slopes[t])
            torch.addcmul(a[..., size : 2 * size] * cells[t], a[..., :size], a[..., 3 * size :], out=cells[t + 1])
            squashed[t], cell_slopes[t] = nearly_tanh(cells[t + 1])
            torch.mul(a[..., 2 * size : 3 * size], squashed[t], out=outputs[t + 1])
        ctx.save_for_backward(acts, slopes.pow_(2), cells, squashed, cell_slopes.pow_(2), outputs, weights)
        return outputs[1:].clone()

    @staticmethod
    def backward(ctx, grads):
        acts, slopes, cells, squashed, cell_slopes, outputs, weights = ctx.saved_tensors
        time, _, batch, width = acts.shape
        size = width // 4
        enter, forget, leave, new = (slice(k * size, (k + 1) * size) for k in range(4))
        of_enter = slopes[..., enter] * acts[..., new]
        of_forget = slopes[..., forget] * cells[:-1]
        of_leave = slopes[..., leave] * squashed
        of_new = slopes[..., new] * acts[..., enter]
        of_cell = acts[..., leave] * cell_slopes
        d_gates = torch.empty_like(acts)
        d_out, d_cell = torch.zeros(2, batch, size), torch.zeros(2, batch, size)
        transposed = weights.transpose(1, 2).contiguous()
        for t in range(time - 1, -1, -1):
            d = grads[t] + d_out
            d_cell = torch.addcmul(d_cell, d, of_cell[t])
            x = d_gates[t]
            torch.mul(d_cell, of_enter[t], out=x[..., enter])
            torch.mul(d_cell, of_forget[t], out=x[..., forget])
            torch.mul(d, of_leave[t], out=x[..., leave])
            torch.mul(d_cell, of_new[t], out=x[..., new])
            d_cell = d_cell * acts[t][..., forget]
            d_out = torch.bmm(x, transposed)
        before = outputs[:-1].transpose(0, 1).reshape(2, time * batch, size)
        return d_gates, torch.bmm(before.transpose(1, 2).contiguous(), d_gates.transpose(0, 1).reshape(2, -1, width))


class Network(nn.Module):
    def __init__(self, shape, vectors, own):
        super().__init__()
        self.register_buffer('vectors', vectors)
        self.register_buffer('own', own)
        self.of_vector = nn.Linear(vectors.shape[1], WORD)
        self.own_words = nn.Embedding(int(own.max()) + 1, WORD)
        nn.init.zeros_(self.own_words.weight)
        # the row after the last stands for one that is left out
        self.rows = nn.EmbeddingBag(shape['rows'] + 1, EMBEDDING, mode='sum', padding_idx=shape['rows'])
        nn.init.normal_(self.rows.weight, 0, 0.1)
        self.rows.weight.data[-1] = 0
        self.position = nn.Linear(2 * WORD + shape['dense'], EMBEDDING)
        self.window = nn.Linear(shape['cueWords'] * WORD, EMBEDDING)
        self.gates = nn.Linear(EMBEDDING, 8 * SIZE)
        bound = SIZE**-0.5
        nn.init.uniform_(self.gates.weight, -bound, bound)
        nn.init.zeros_(self.gates.bias)
        for direction in range(2):  # remember at first
            self.gates.bias.data[(4 * direction + 1) * SIZE : (4 * direction + 2) * SIZE] = 1
        self.recurrent = nn.Parameter(torch.empty(2, SIZE, 4 * SIZE))
        for direction in range(2):
            for gate in range(4):
                nn.init.orthogonal_(self.recurrent.data[direction, :, gate * SIZE : (gate + 1) * SIZE])
        self.hidden = nn.Linear(2 * SIZE + EMBEDDING, HIDDEN)
        self.labels = nn.Linear(HIDDEN, ROLES)
        self.verdict_hidden = nn.Linear(4 * SIZE, HIDDEN)
        self.verdict = nn.Linear(HIDDEN, 1)
        self.steps = nn.Parameter(torch.zeros(ROLES, ROLES))
        allowed, starts = torch.zeros(ROLES, ROLES), torch.zeros(ROLES)
        for role, before in FOLLOWS.items():
            starts[role] = IMPOSSIBLE
            for other in range(ROLES):
                if other not in before:
                    allowed[other, role] = IMPOSSIBLE
        self.register_buffer('allowed', allowed)
        self.register_buffer('starts', starts)

    def words(self, numbers):
        own = self.own[numbers]
        if self.training:
            own = torch.where(chances(own.shape) < OWN_DROPOUT, torch.zeros_like(own), own)
        return self.of_vector(self.vectors[numbers]) + self.own_words(own)

    def drop(self, x, share):
        return x * (chances(x.shape) > share).float() / (1 - share) if self.training else x

    def add_rows(self, ids):
        if self.training:
            ids = torch.where(chances(ids.shape) < ROW_DROPOUT, torch.full_like(ids, self.rows.padding_idx), ids)
        return self.rows(ids.reshape(-1, ids.shape[-1])).view(*ids.shape[:-1], EMBEDDING)

    def forward(self, words, ids, dense, cue_words, cue_ids, lengths, heads):
        batch, time, _ = ids.shape
        x = self.position(torch.cat([self.words(words).flatten(2), dense], 2)) + self.add_rows(ids)
        x = x + (self.window(self.words(cue_words).flatten(1)) + self.add_rows(cue_ids))[:, None]
        x = self.drop(x, INPUT_DROPOUT)
        r = self.recur(self.gates(x).view(batch, time, 2, 4 * SIZE), lengths)
        h = self.drop(torch.cat([r, x], 2), DROPOUT)
        labels = self.labels(self.drop(torch.relu(self.hidden(h)), DROPOUT / 2))
        outside = (torch.arange(time)[None] >= lengths[:, None])[:, :, None]
        pooled = torch.cat([r[torch.arange(batch), heads], r.masked_fill(outside, -9).max(1)[0]], 1)
        verdict = self.verdict(self.drop(torch.relu(self.verdict_hidden(self.drop(pooled, DROPOUT))), DROPOUT))
        return labels, verdict[:, 0]

    def recur(self, gates, lengths):
        batch, time, _, width = gates.shape
        places = torch.arange(time)[None]
        turned = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places)
        back = gates[:, :, 1].gather(1, turned[:, :, None].expand(batch, time, width))
        both = torch.stack([gates[:, :, 0].transpose(0, 1), back.transpose(0, 1)], 1).contiguous()
        out = Recurrence.apply(both, self.recurrent)
        backwards = out[:, 1].transpose(0, 1).gather(1, turned[:, :, None].expand(batch, time, SIZE))
        return torch.cat([out[:, 0].transpose(0, 1), backwards], 2)

    def loss(self, scores, roles, lengths):
        """Negative log likelihood of the roles, a number a window."""
        time = scores.shape[1]
        steps = self.steps + self.allowed
        inside = torch.arange(time)[None] < lengths[:, None]
        reach = scores[:, 0] + self.starts
        for t in range(1, time):
            step = torch.logsumexp(reach[:, :, None] + steps[None], 1) + scores[:, t]
            reach = torch.where(inside[:, t : t + 1], step, reach)
        own = (scores.gather(2, roles[:, :, None])[:, :, 0] * inside).sum(1)
        own = own + (steps[roles[:, :-1], roles[:, 1:]] * inside[:, 1:]).sum(1)
        return torch.logsumexp(reach, 1) - own


def chances(shape):
    """Random numbers, cheaply: a stretch of those drawn at the start."""
    count = int(np.prod(shape))
    start = int(np.random.randint(0, len(POOL) - count))
    return POOL[start : start + count].view(*shape)


class Examples:
    def __init__(self, folder, shape):
        read = lambda name, kind, width: np.fromfile(f'{folder}/{name}', kind).reshape(-1, width)
        self.shape = shape
        self.ids = read('ids.u16', np.uint16, shape['ids'])
        self.dense = read('dense.i16', np.int16, shape['dense'])
        self.roles = np.fromfile(f'{folder}/roles.u8', np.uint8)
        windows = read('windows.i32', np.int32, 3 + shape['cueWords'] + shape['cueIds'])
        self.lengths, self.heads, self.right = windows[:, 0], windows[:, 1], windows[:, 2]
        self.cues = windows[:, 3:]
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])

    def batches(self):
        """Windows of much the same length together, in random order."""
        order = np.argsort(-(self.lengths + np.random.rand(len(self.lengths)) * 4), kind='stable')
        found, k = [], 0
        while k < len(order):
            count = max(1, min(BATCH_WINDOWS, BATCH_TOKENS // max(1, self.lengths[order[k]])))
            found.append(order[k : k + count])
            k += count
        np.random.shuffle(found)
        return found

    def load(self, batch):
        time, shape = self.lengths[batch].max(), self.shape
        ids = np.zeros((len(batch), time, shape['ids']), np.int64)
        dense = np.zeros((len(batch), time, shape['dense']), np.float32)
        roles = np.zeros((len(batch), time), np.int64)
        for k, window in enumerate(batch):
            length, start = self.lengths[window], self.starts[window]
            ids[k, :length] = self.ids[start : start + length]
            dense[k, :length] = self.dense[start : start + length]
            roles[k, :length] = self.roles[start : start + length]
        whole = lambda array: torch.from_numpy(array.astype(np.int64))
        cues = whole(self.cues[batch])
        inputs = (
            torch.from_numpy(ids[:, :, :2]),
            torch.from_numpy(ids[:, :, 2:]),
            torch.from_numpy(dense / shape['denseUnit']),
            cues[:, : shape['cueWords']],
            cues[:, shape['cueWords'] :],
            whole(self.lengths[batch]),
            whole(self.heads[batch]),
        )
        return inputs, torch.from_numpy(roles), torch.from_numpy(self.right[batch].astype(np.float32))


def train(network, examples):
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.98))
    total = len(examples.batches()) * EPOCHS
    averages = {name: value.detach().clone() for name, value in network.named_parameters()}
    step = 0
    for epoch in range(EPOCHS):
        sums = [0.0, 0.0]
        for batch in examples.batches():
            for group in optimiser.param_groups:
                group['lr'] = RATE * min(1, step / WARM_UP) * max(0.02, 1 - step / total)
            inputs, roles, right = examples.load(batch)
            scores, verdicts = network(*inputs)
            doubt = functional.binary_cross_entropy_with_logits(verdicts, right, reduction='sum')
            loss = VERDICT_SHARE * doubt
            known = right.nonzero()[:, 0]
            if len(known) > 0:
                lengths = inputs[5][known]
                time = int(lengths.max())
                surprise = network.loss(scores[known][:, :time], roles[known][:, :time], lengths).sum()
                loss = loss + LIKELIHOOD_SHARE * surprise
                sums[0] += float(surprise)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            sums[1] += float(doubt)
            step += 1
            if step % 4 == 0:
                keep = min(0.996, (1 + step / 4) / (10 + step / 4))
                for name, value in network.named_parameters():
                    averages[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
        print(f'epoch {epoch + 1}: loss {sums[0] / max(1, examples.right.sum()):.3f} a cue, '
              f'verdict {sums[1] / len(examples.right):.4f}', flush=True)
    network.load_state_dict(averages, strict=False)


def to_matrices(network):
    """The model as src/neural/network-model.ts has it: matrices by input, then output."""
    state = {name: value.detach().double().numpy() for name, value in network.state_dict().items()}
    of = lambda name: state[f'{name}.weight'].T
    # everything up to gates and hidden layer is linear, so that it can be multiplied out
    spread = np.concatenate([of('gates'), of('hidden')[2 * SIZE :]], 1)
    shared = np.concatenate([state['gates.bias'], state['hidden.bias']])
    shared = shared + (state['position.bias'] + state['window.bias']) @ spread
    widened = lambda matrix: np.pad(matrix, ((0, 0), (0, -matrix.shape[1] % 16)))
    words = state['vectors'] @ of('of_vector') + state['of_vector.bias'] + state['own_words.weight'][state['own'].astype(int)]
    return {
        'words': words,
        'embeddings': state['rows.weight'][:-1],
        'spread': spread,
        'shared': shared,
        'position': of('position') @ spread,
        'window': of('window') @ spread,
        'forwards': state['recurrent'][0],
        'backwards': state['recurrent'][1],
        'hidden': of('hidden')[: 2 * SIZE],
        'labels': widened(of('labels')),
        'labelBias': widened(state['labels.bias'][None])[0],
        'verdictHidden': of('verdict_hidden'),
        'verdictHiddenBias': state['verdict_hidden.bias'],
        'verdict': widened(of('verdict')),
        'verdictBias': state['verdict.bias'],
        'steps': state['steps'],
    }


def main(folder, seed):
    global POOL
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    np.random.seed(seed)
    POOL = torch.rand(1 << 24)
    with open(f'{folder}/shape.json') as file:
        shape = json.load(file)
    vectors = np.fromfile(f'{folder}/vectors.i8', np.int8).reshape(-1, shape['dimensions']).astype(np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = torch.from_numpy(LONGEST_VECTOR * vectors / np.maximum(lengths, 1))
    marks = np.fromfile(f'{folder}/own.u8', np.uint8).astype(np.int64)
    own = torch.from_numpy(np.where(marks == 1, np.cumsum(marks), 0))
    network = Network(shape, vectors, own)
    train(network, Examples(folder, shape))
    matrices = to_matrices(network)
    with open(f'{folder}/model.json', 'w') as file:
        json.dump({name: list(matrix.shape) for name, matrix in matrices.items()}, file)
    np.concatenate([matrix.ravel() for matrix in matrices.values()]).astype(np.float32).tofile(f'{folder}/model.f32')


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]))
