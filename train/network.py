"""Trains the network that reads a text and what belongs to a candidate (src/neural/network-model.ts), with PyTorch on one
thread.

    python3 train/network.py FOLDER SEED

FOLDER holds what train/network-examples.ts writes; the model is written there as model.json (names and shapes) and
model.f32. Both layers learn together: maximum conditional likelihood of linear-chain CRFs, over a block's labels and
over the roles in a cue's window, and logistic loss for whether the candidate is a cue at all; the layer that reads
the text learns the corpus's trees beside. Adam, dropout of features and units, averaged weights, pruned by blocks.
"""
import json
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as functional

WORD, EMBEDDING, SIZE, HIDDEN = 32, 64, 128, 48
PART, WINDOW_SIZE, KEY = 64, 48, 32
TREE_HIDDEN, TREE, TREE_SCALE, TREE_DROPOUT = 96, 48, 0.2, 0.2
FARTHEST = 41  # a head is not told apart by where it stands beyond
LABELS, ROLES = 7, 5
# inner ones, and after which they may stand
LABEL_FOLLOWS = {2: (1, 2), 4: (3, 4), 6: (5, 6)}
ROLE_FOLLOWS = {2: (1, 2), 4: (3, 4)}
IMPOSSIBLE = -1e4
EPOCHS, RATE, WARM_UP = 14, 2e-3, 200
BATCH_TOKENS, BATCH_BLOCKS = 2500, 64
ROW_DROPOUT, OWN_DROPOUT = 0.05, 0.2
INPUT_DROPOUT, STATE_DROPOUT, LABEL_DROPOUT = 0.1, 0.05, 0.1
WINDOW_INPUT_DROPOUT, WINDOW_STATE_DROPOUT, ROLE_DROPOUT, VERDICT_DROPOUT = 0.1, 0.2, 0.1, 0.2
LABEL_SHARE, TREE_SHARE, ROLE_SHARE, VERDICT_SHARE = 1 / 25, 1 / 60, 1 / 30, 1 / 40
MOST = 8  # inputs of a window's positions are not told apart beyond, nor, later on, those of a word and of a place
LONGEST_VECTOR = 3
TEXT_DENSITY, DENSITY = 0.3, 0.5  # shares of the blocks that are left, of the text's recurrence and of the rest
BLOCK = (2, 16)  # inputs and outputs, as in kernel/kernel.ts
PRUNING = (0.15, 0.65)  # shares of the training from which on, until when
PRUNING_STEPS = 16


def nearly_tanh(x):
    """As in kernel/kernel.ts; its value, and what its derivative is the square of."""
    v = x.clamp(-3, 3)
    q = v * v
    over = (27 + 9 * q).reciprocal_()
    return (q + 27).mul_(v).mul_(over), (9 - q).mul_(over).mul_(3)


class Recurrence(torch.autograd.Function):
    """Both directions of an LSTM at once, entry and forgetting coupled; gates (time, 2, batch, 3 size) in the order keep,
    out, new."""

    @staticmethod
    def forward(ctx, gates, weights):
        time, _, batch, width = gates.shape
        size = width // 3
        scale = torch.full((width,), 0.5)
        scale[2 * size :] = 1
        shift = torch.full((width,), 0.5)
        shift[2 * size :] = 0
        acts, slopes = torch.empty_like(gates), torch.empty_like(gates)
        cells, outputs = torch.zeros(time + 1, 2, batch, size), torch.zeros(time + 1, 2, batch, size)
        squashed, cell_slopes = torch.empty(time, 2, batch, size), torch.empty(time, 2, batch, size)
        for t in range(time):
            value, slope = nearly_tanh(torch.baddbmm(gates[t], outputs[t], weights).mul_(scale))
            a = torch.addcmul(shift, value, scale, out=acts[t])
            torch.mul(slope, scale, out=slopes[t])
            new = a[..., 2 * size :]
            torch.addcmul(new, a[..., :size], cells[t] - new, out=cells[t + 1])
            squashed[t], cell_slopes[t] = nearly_tanh(cells[t + 1])
            torch.mul(a[..., size : 2 * size], squashed[t], out=outputs[t + 1])
        ctx.save_for_backward(acts, slopes.pow_(2), cells, squashed, cell_slopes.pow_(2), outputs, weights)
        return outputs[1:].clone()

    @staticmethod
    def backward(ctx, grads):
        acts, slopes, cells, squashed, cell_slopes, outputs, weights = ctx.saved_tensors
        time, _, batch, width = acts.shape
        size = width // 3
        keep, leave, new = (slice(k * size, (k + 1) * size) for k in range(3))
        of_keep = slopes[..., keep] * (cells[:-1] - acts[..., new])
        of_leave = slopes[..., leave] * squashed
        of_new = slopes[..., new] * (1 - acts[..., keep])
        of_cell = acts[..., leave] * cell_slopes
        d_gates = torch.empty_like(acts)
        d_out, d_cell = torch.zeros(2, batch, size), torch.zeros(2, batch, size)
        transposed = weights.transpose(1, 2).contiguous()
        for t in range(time - 1, -1, -1):
            d = grads[t] + d_out
            d_cell = torch.addcmul(d_cell, d, of_cell[t])
            x = d_gates[t]
            torch.mul(d_cell, of_keep[t], out=x[..., keep])
            torch.mul(d, of_leave[t], out=x[..., leave])
            torch.mul(d_cell, of_new[t], out=x[..., new])
            d_cell = d_cell * acts[t][..., keep]
            d_out = torch.bmm(x, transposed)
        before = outputs[:-1].transpose(0, 1).reshape(2, time * batch, size)
        return d_gates, torch.bmm(before.transpose(1, 2).contiguous(), d_gates.transpose(0, 1).reshape(2, -1, width))


class Layer(nn.Module):
    """Both directions' outputs and the scores of labels, from inputs of so many numbers a position."""

    def __init__(self, inputs, size, labels, state_dropout, label_dropout):
        super().__init__()
        self.size, self.state_dropout, self.label_dropout = size, state_dropout, label_dropout
        # both directions' gates, then the hidden layer
        self.of_inputs = nn.Linear(inputs, 6 * size + HIDDEN)
        bound = size**-0.5
        nn.init.uniform_(self.of_inputs.weight, -bound, bound)
        nn.init.zeros_(self.of_inputs.bias)
        self.recurrent = nn.Parameter(torch.empty(2, size, 3 * size))
        for direction in range(2):
            # remember at first
            self.of_inputs.bias.data[3 * direction * size : (3 * direction + 1) * size] = 1
            for gate in range(3):
                nn.init.orthogonal_(self.recurrent.data[direction, :, gate * size : (gate + 1) * size])
        self.hidden = nn.Linear(2 * size, HIDDEN, bias=False)
        self.labels = nn.Linear(HIDDEN, labels)

    def forward(self, x, lengths):
        batch, time, _ = x.shape
        gates, hidden = self.of_inputs(x).split([6 * self.size, HIDDEN], 2)
        outputs = self.recur(gates.reshape(batch, time, 2, 3 * self.size), lengths)
        states = drop(outputs, self.state_dropout, self.training)
        hidden = torch.relu(hidden + self.hidden(drop(states, self.label_dropout, self.training)))
        return states, self.labels(drop(hidden, self.label_dropout, self.training)), outputs

    def recur(self, gates, lengths):
        batch, time, _, width = gates.shape
        places = torch.arange(time)[None]
        turned = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places)
        back = gates[:, :, 1].gather(1, turned[:, :, None].expand(batch, time, width))
        both = torch.stack([gates[:, :, 0].transpose(0, 1), back.transpose(0, 1)], 1).contiguous()
        out = Recurrence.apply(both, self.recurrent)
        backwards = out[:, 1].transpose(0, 1).gather(1, turned[:, :, None].expand(batch, time, self.size))
        return torch.cat([out[:, 0].transpose(0, 1), backwards], 2)


class Chain(nn.Module):
    """A linear-chain CRF over scores of labels."""

    def __init__(self, labels, follows):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(labels, labels))
        allowed, starts = torch.zeros(labels, labels), torch.zeros(labels)
        for label, before in follows.items():
            starts[label] = IMPOSSIBLE
            for other in range(labels):
                if other not in before:
                    allowed[other, label] = IMPOSSIBLE
        self.register_buffer('allowed', allowed)
        self.register_buffer('starts', starts)

    def loss(self, scores, labels, lengths):
        """Negative log likelihood of the labels, a number a sequence."""
        time = scores.shape[1]
        steps = self.steps + self.allowed
        inside = torch.arange(time)[None] < lengths[:, None]
        reach = scores[:, 0] + self.starts
        for t in range(1, time):
            step = torch.logsumexp(reach[:, :, None] + steps[None], 1) + scores[:, t]
            reach = torch.where(inside[:, t : t + 1], step, reach)
        own = (scores.gather(2, labels[:, :, None])[:, :, 0] * inside).sum(1)
        own = own + (steps[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]).sum(1)
        return torch.logsumexp(reach, 1) - own


class Rows(nn.EmbeddingBag):
    """Sums of rows, of which some are left out while it learns; the row after the last stands for those."""

    def __init__(self, rows, width):
        super().__init__(rows + 1, width, mode='sum', padding_idx=rows)
        nn.init.normal_(self.weight, 0, 0.1)
        self.weight.data[-1] = 0

    def forward(self, ids):
        if self.training:
            ids = torch.where(chances(ids.shape) < ROW_DROPOUT, torch.full_like(ids, self.padding_idx), ids)
        return super().forward(ids.reshape(-1, ids.shape[-1])).view(*ids.shape[:-1], -1)


class Trees(nn.Module):
    """What the reading of a text also learns to tell, so that it knows the sentence (multi-task learning; Caruana 1997):
    tags, heads and relations. Nobody asks for them afterwards."""

    def __init__(self, states, tags, relations):
        super().__init__()
        self.hidden = nn.Linear(states, TREE_HIDDEN)
        self.tag = nn.Linear(TREE_HIDDEN, tags)
        self.child, self.head = nn.Linear(TREE_HIDDEN, TREE), nn.Linear(TREE_HIDDEN, TREE)
        self.of_child, self.of_head = nn.Linear(TREE_HIDDEN, TREE), nn.Linear(TREE_HIDDEN, TREE)
        self.relation = nn.Linear(TREE, relations)
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))

    def loss(self, states, trees):
        hidden = self.hide(self.hidden(drop(states, LABEL_DROPOUT, self.training)))
        sentences, tags, heads, relations = trees.unbind(2)
        loss = cross_entropy(self.tag(hidden), tags)
        places = torch.arange(heads.shape[1])
        distances = (places[None] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        fits = self.child(hidden) @ self.head(hidden).transpose(1, 2) * TREE_SCALE + self.distance[distances]
        fits = fits.masked_fill(sentences[:, :, None] != sentences[:, None, :], IMPOSSIBLE)
        loss = loss + cross_entropy(fits, heads)
        above = heads.clamp_min(0)[:, :, None].expand(-1, -1, TREE)
        joined = self.of_child(hidden) + self.of_head(hidden).gather(1, above)
        return loss + cross_entropy(self.relation(self.hide(joined)), relations.masked_fill(heads < 0, -1))

    def hide(self, x):
        return drop(torch.relu(x), TREE_DROPOUT, self.training)


def cross_entropy(scores, right):
    """Summed up over all positions where the right one is known."""
    return functional.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=-1, reduction='sum')


class Network(nn.Module):
    def __init__(self, shape, vectors, own):
        super().__init__()
        self.shape = shape
        self.register_buffer('vectors', vectors)
        self.register_buffer('own', own)
        self.of_vector = nn.Linear(vectors.shape[1], WORD)
        self.own_words = nn.Embedding(int(own.max()) + 1, WORD)
        nn.init.zeros_(self.own_words.weight)
        self.text_rows = Rows(shape['wordRows'] + shape['placeRows'], EMBEDDING)
        self.text_words = nn.Linear(shape['textWords'] * WORD, EMBEDDING, bias=False)
        self.text = Layer(EMBEDDING, SIZE, LABELS, STATE_DROPOUT, LABEL_DROPOUT)
        states = 2 * SIZE
        self.of_position = nn.Linear(states, PART)
        self.of_chosen = nn.Linear(states, PART)
        self.key, self.query = nn.Linear(states, KEY), nn.Linear(states, KEY)
        self.of_products = nn.Linear(KEY, PART, bias=False)
        self.window_rows = Rows(shape['windowRows'], PART)
        self.window_words = nn.Linear(shape['cueWords'] * WORD, PART)
        self.window = Layer(PART, WINDOW_SIZE, ROLES, WINDOW_STATE_DROPOUT, ROLE_DROPOUT)
        self.verdict_hidden = nn.Linear(4 * WINDOW_SIZE + PART, HIDDEN)
        self.verdict = nn.Linear(HIDDEN, 1)
        self.trees = Trees(states, shape['tags'], shape['relations'])
        self.label_chain = Chain(LABELS, LABEL_FOLLOWS)
        self.role_chain = Chain(ROLES, ROLE_FOLLOWS)

    def words(self, numbers):
        own = self.own[numbers]
        if self.training:
            own = torch.where(chances(own.shape) < OWN_DROPOUT, torch.zeros_like(own), own)
        return (self.of_vector(self.vectors[numbers]) + self.own_words(own)).flatten(-2)

    def read_text(self, words, ids, lengths):
        x = self.text_words(self.words(words)) + self.text_rows(ids)
        states, labels, _ = self.text(drop(x, INPUT_DROPOUT, self.training), lengths)
        return states, labels

    def read_windows(self, states, places, ids, words, cue_ids, chosen, heads, lengths):
        opened = self.of_chosen(states[chosen]) + self.window_words(self.words(words)) + self.window_rows(cue_ids)
        products = self.key(states)[places] * self.query(states[chosen])[:, None]
        x = self.of_position(states)[places] + opened[:, None] + self.window_rows(ids) + self.of_products(products)
        x = drop(x.clamp(-MOST, MOST), WINDOW_INPUT_DROPOUT, self.training)
        _, roles, outputs = self.window(x, lengths)
        all_windows = torch.arange(len(heads))
        highest = outputs.masked_fill(outside(lengths, places.shape[1])[:, :, None], -9).max(1)[0]
        pooled = torch.cat([outputs[all_windows, heads], highest, x[all_windows, heads]], 1)
        hidden = torch.relu(self.verdict_hidden(drop(pooled, VERDICT_DROPOUT, self.training)))
        return roles, self.verdict(drop(hidden, VERDICT_DROPOUT, self.training))[:, 0]


def outside(lengths, time):
    """Which of so many positions lie beyond the end of each sequence."""
    return torch.arange(time)[None] >= lengths[:, None]


def drop(x, share, training):
    return x * (chances(x.shape) > share).float() / (1 - share) if training else x


def chances(shape):
    """Random numbers, cheaply: a stretch of those drawn at the start."""
    count = int(np.prod(shape))
    start = int(np.random.randint(0, len(POOL) - count))
    return POOL[start : start + count].view(*shape)


class Examples:
    def __init__(self, folder, shape):
        read = lambda name, kind, width: np.fromfile(f'{folder}/{name}', kind).reshape(-1, width)
        self.shape = shape
        self.text = read('text.u16', np.uint16, shape['textWords'] + shape['textInputs'])
        self.labels = np.fromfile(f'{folder}/labels.u8', np.uint8)
        self.trees = read('trees.i32', np.int32, 4)
        self.blocks = read('blocks.i32', np.int32, 2)
        self.windows = read('windows.i32', np.int32, 5 + shape['cueWords'] + shape['cueInputs'])
        self.pairs = read('pairs.u16', np.uint16, shape['pairInputs'])
        self.roles = np.fromfile(f'{folder}/roles.u8', np.uint8)
        self.starts = np.concatenate([[0], np.cumsum(self.windows[:, 2] - self.windows[:, 1])])
        self.windows_of = [[] for _ in self.blocks]
        for window, block in enumerate(self.windows[:, 0]):
            self.windows_of[block].append(window)

    def batches(self):
        """Blocks of much the same length together, in random order."""
        lengths = self.blocks[:, 1] - self.blocks[:, 0]
        order = np.argsort(-(lengths + np.random.rand(len(lengths)) * 4), kind='stable')
        found, k = [], 0
        while k < len(order):
            count = max(1, min(BATCH_BLOCKS, BATCH_TOKENS // max(1, lengths[order[k]])))
            found.append(order[k : k + count])
            k += count
        np.random.shuffle(found)
        return found

    def load_text(self, batch):
        lengths = self.blocks[batch, 1] - self.blocks[batch, 0]
        text = np.zeros((len(batch), lengths.max(), self.text.shape[1]), np.int64)
        labels = np.zeros((len(batch), lengths.max()), np.int64)
        trees = np.full((len(batch), lengths.max(), 4), -1, np.int64)
        for k, (start, end) in enumerate(self.blocks[batch]):
            text[k, : end - start] = self.text[start:end]
            labels[k, : end - start] = self.labels[start:end]
            trees[k, : end - start] = self.trees[start:end]
        words = self.shape['textWords']
        text = torch.from_numpy(text)
        inputs = (text[:, :, :words], text[:, :, words:], whole(lengths))
        return inputs, torch.from_numpy(labels), torch.from_numpy(trees)

    def load_windows(self, batch):
        """The windows of the blocks, None for none."""
        own = [(k, window) for k, block in enumerate(batch) for window in self.windows_of[block]]
        if not own:
            return None
        longest = (self.blocks[batch, 1] - self.blocks[batch, 0]).max()
        rows = self.windows[[window for _, window in own]]
        # where a block's first token would stand among those of the batch
        bases = np.array([k * longest - self.blocks[batch[k], 0] for k, _ in own])
        lengths = rows[:, 2] - rows[:, 1]
        places = np.repeat((bases + rows[:, 1])[:, None], lengths.max(), 1)
        pairs = np.zeros((*places.shape, self.pairs.shape[1]), np.int64)
        roles = np.zeros(places.shape, np.int64)
        for k, (_, window) in enumerate(own):
            start, end = self.starts[window], self.starts[window + 1]
            places[k, : end - start] += np.arange(end - start)
            pairs[k, : end - start] = self.pairs[start:end]
            roles[k, : end - start] = self.roles[start:end]
        words = 5 + self.shape['cueWords']
        inputs = (
            whole(places),
            torch.from_numpy(pairs),
            whole(rows[:, 5:words]),
            whole(rows[:, words:]),
            whole(bases + rows[:, 3]),
            whole(rows[:, 3] - rows[:, 1]),
            whole(lengths),
        )
        return inputs, torch.from_numpy(roles), torch.from_numpy(rows[:, 4].astype(np.float32))


def whole(array):
    return torch.from_numpy(array.astype(np.int64))


class Pruning:
    """Blocks of weights are set to zero for good, the smallest first, more and more of them (Zhu, Gupta 2017; Narang,
    Undersander, Diamos 2017), so that they take no time later on."""

    def __init__(self, network):
        text, window = network.text, network.window
        linear = [text.hidden, network.of_position, network.key, window.of_inputs, window.hidden]
        weights = [text.recurrent, window.recurrent, *(layer.weight.t()[None] for layer in linear)]
        self.weights = [own.detach() for own in weights]
        self.densities = [TEXT_DENSITY] + [DENSITY] * (len(weights) - 1)
        self.masks = [torch.ones_like(own) for own in self.weights]

    def choose(self, share):
        """Which blocks are left when `share` of the pruning is done."""
        still = (1 - share) ** 3
        self.masks = [of_largest(own, density + (1 - density) * still) for own, density in zip(self.weights, self.densities)]

    def apply(self):
        for own, mask in zip(self.weights, self.masks):
            own.mul_(mask)


def of_largest(weights, density):
    """1 in the largest blocks, such a share of them, 0 in the others: (direction, input, output), each direction by itself."""
    directions, inputs, outputs = weights.shape
    high, wide = BLOCK
    blocks = weights.reshape(directions, inputs // high, high, outputs // wide, wide)
    norms = blocks.square().sum((2, 4))
    order = norms.flatten(1).argsort(1, descending=True).argsort(1)
    mask = (order < round(density * order.shape[1])).float().view_as(norms)
    return mask[:, :, None, :, None].expand_as(blocks).reshape(weights.shape)


def train(network, examples):
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.98))
    total = len(examples.batches()) * EPOCHS
    averages = {name: value.detach().clone() for name, value in network.named_parameters()}
    pruning = Pruning(network)
    step = 0
    for epoch in range(EPOCHS):
        sums = [0.0] * 4
        for batch in examples.batches():
            for group in optimiser.param_groups:
                group['lr'] = RATE * min(1, step / WARM_UP) * max(0.02, 1 - step / total)
            text, labels, trees = examples.load_text(batch)
            states, scores = network.read_text(*text)
            losses = [network.label_chain.loss(scores, labels, text[2]).sum(), network.trees.loss(states, trees)]
            windows = examples.load_windows(batch)
            if windows is not None:
                losses += window_losses(network, states.flatten(0, 1), *windows)
            loss = sum(share * loss for share, loss in zip((LABEL_SHARE, TREE_SHARE, VERDICT_SHARE, ROLE_SHARE), losses))
            for k, part in enumerate(losses):
                sums[k] += float(part)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            pruned = (step / total - PRUNING[0]) / (PRUNING[1] - PRUNING[0])
            if pruned > 0 and step % PRUNING_STEPS == 0:
                pruning.choose(min(1, pruned))
            pruning.apply()
            if step % 4 == 0:
                keep = min(0.996, (1 + step / 4) / (10 + step / 4))
                for name, value in network.named_parameters():
                    averages[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
        right = examples.windows[:, 4]
        print(f'epoch {epoch + 1}: labels {sums[0] / len(examples.labels):.4f} and trees '
              f'{sums[1] / len(examples.labels):.4f} a token, verdict '
              f'{sums[2] / max(1, len(right)):.4f}, roles {sums[3] / max(1, right.sum()):.3f} a cue', flush=True)
    network.load_state_dict(averages, strict=False)
    pruning.apply()


def window_losses(network, states, inputs, roles, right):
    """Of the verdicts, and of the roles where there are cues."""
    scores, verdicts = network.read_windows(states, *inputs)
    losses = [functional.binary_cross_entropy_with_logits(verdicts, right, reduction='sum')]
    known = right.nonzero()[:, 0]
    if len(known) > 0:
        lengths = inputs[6][known]
        time = int(lengths.max())
        losses.append(network.role_chain.loss(scores[known][:, :time], roles[known][:, :time], lengths).sum())
    return losses


def to_matrices(network):
    """The model as src/neural/network-model.ts has it: matrices by input, then output."""
    state = {name: value.detach().double().numpy() for name, value in network.state_dict().items()}
    of = lambda name: state[f'{name}.weight'].T
    widened = lambda matrix: np.pad(matrix, ((0, 0), (0, -matrix.shape[1] % 16)))
    words = state['vectors'] @ of('of_vector') + state['of_vector.bias'] + state['own_words.weight'][state['own'].astype(int)]

    def blend(name, target, bias=0):
        return {f'{target}.matrix': of(name), f'{target}.bias': state[f'{name}.bias'] + bias}

    def layer(name):
        return {
            f'{name}.ofInputs': of(f'{name}.of_inputs'),
            f'{name}.bias': state[f'{name}.of_inputs.bias'],
            f'{name}.forwards': state[f'{name}.recurrent'][0],
            f'{name}.backwards': state[f'{name}.recurrent'][1],
            f'{name}.hidden': of(f'{name}.hidden'),
            f'{name}.labels': widened(of(f'{name}.labels')),
            f'{name}.labelBias': widened(state[f'{name}.labels.bias'][None])[0],
        }

    text_rows = state['text_rows.weight'][:-1]
    word_rows = network.shape['wordRows']
    verdict = of('verdict_hidden')
    return {
        'words': words,
        'wordRows': text_rows[:word_rows],
        'wordDense': of('text_words'),
        'placeRows': text_rows[word_rows:],
        **layer('text'),
        **blend('of_position', 'ofPosition'),
        **blend('of_chosen', 'ofChosen', state['window_words.bias']),
        **blend('key', 'key'),
        **blend('query', 'query'),
        'ofProducts': of('of_products'),
        'windowRows': state['window_rows.weight'][:-1],
        'windowDense': of('window_words'),
        **layer('window'),
        'verdictHidden.matrix': verdict[: 2 * WINDOW_SIZE],
        'verdictHidden.bias': state['verdict_hidden.bias'],
        'ofHighest': verdict[2 * WINDOW_SIZE : 4 * WINDOW_SIZE],
        'ofChosenInputs': verdict[4 * WINDOW_SIZE :],
        'verdict': widened(of('verdict')),
        'verdictBias': state['verdict.bias'],
        'labelSteps': state['label_chain.steps'],
        'roleSteps': state['role_chain.steps'],
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
