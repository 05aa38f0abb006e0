/** Where each drawn point stands now: where the reader pinned it, else where it stood from the first. */
const positionsNow = new Map();
const homesBy = new Map();
let homes = new Map();

/** Each way of grouping has places of its own, so that leaving it brings every point back to where it stood. */
function placePoints() {
  if (!homesBy.has(choice.group)) homesBy.set(choice.group, new Map());
  homes = homesBy.get(choice.group);
  const groups = shown.points.filter((at) => isGroup(at) && !homes.has(at));
  for (const at of shown.points) if (!isGroup(at) && !homes.has(at)) homes.set(at, freshPlace(at));
  if (groups.length) placeGroups(groups);
  for (const at of shown.points) {
    const pinned = choice.places[pointId(at)];
    positionsNow.set(at, pinned ? { x: pinned[0], y: pinned[1] } : homes.get(at));
  }
}

/** A place beside a neighbour that has one, for points that the file gives none. */
function freshPlace(at) {
  const node = nodes[at];
  const group = choice.group != null && homes.get(homeGroup(at));
  if (node.x != null && !group) return { x: node.x, y: node.y };
  const near = edgesAt[at]
    .map((tie) => otherEnd(edges[tie], at))
    .find((other) => homes.has(other) || nodes[other].x != null);
  const centre = group || near == null ? group || { x: 0, y: 0 } : (homes.get(near) ?? nodes[near]);
  const turn = (freshPlace.turn = (freshPlace.turn ?? 0) + 1);
  const out = 70 + 9 * Math.sqrt(turn);
  return { x: centre.x + out * Math.cos(turn * 2.39996), y: centre.y + out * Math.sin(turn * 2.39996) };
}

/** The group that a node stood in before it was opened. */
function homeGroup(at) {
  const values = [...new Set(facets.find((one) => one.key === choice.group).values(nodes[at]))];
  return groupNumber(choice.group, values.length > 1 ? SEVERAL : (values[0] ?? REST));
}

/**
 * Places for groups: by a spring model (Fruchterman and Reingold 1991) over groups and single points from a spiral, the
 * largest in the middle; the same for the same picture. Where single points are few they are moved along, since their
 * places belong to another picture; where there are many, groups stand on a ring around them.
 */
function placeGroups(groups) {
  const singles = shown.points.filter((at) => !isGroup(at));
  const moving = singles.length + groups.length <= 400 ? [...groups, ...singles] : groups;
  if (moving === groups && singles.length) return ring(groups, singles);
  moving.sort(
    (one, other) => Number(isFocus(other)) - Number(isFocus(one)) || sizeOf(other) - sizeOf(one) || one - other,
  );
  const row = new Map(moving.map((at, place) => [at, place]));
  const spots = moving.map((_, place) => [
    60 * Math.sqrt(place) * Math.cos(place * 2.4),
    60 * Math.sqrt(place) * Math.sin(place * 2.4),
  ]);
  const springs = new Map();
  for (const tie of shown.edges) {
    const [from, to] = [row.get(drawnAs(edges[tie].from)), row.get(drawnAs(edges[tie].to))];
    if (from !== to && from != null && to != null)
      springs.set(from < to ? from * 1e4 + to : to * 1e4 + from, [from, to]);
  }
  const many = Math.max(1.5, (2 * springs.size) / moving.length);
  for (let round = 0; round < 150; round++) settleSpots(spots, [...springs.values()], many, 80 * (1 - round / 150) + 2);
  spots.forEach((spot) => (spot[0] *= 1.4));
  const room = moving.map((at) => sizeOf(at) + 26);
  for (let round = 0; round < 40; round++) parted(spots, room);
  moving.forEach((at, place) => homes.set(at, { x: Math.round(spots[place][0]), y: Math.round(spots[place][1]) }));
}

/** Points closer than their rooms move apart by what they overlap. */
function parted(spots, room) {
  for (let one = 0; one < spots.length; one++)
    for (let other = 0; other < one; other++) {
      const [dx, dy] = [spots[one][0] - spots[other][0], spots[one][1] - spots[other][1]];
      const far = Math.hypot(dx, dy) || 1;
      const part = (room[one] + room[other] - far) / 2 / far;
      if (part <= 0) continue;
      spots[one] = [spots[one][0] + dx * part, spots[one][1] + dy * part];
      spots[other] = [spots[other][0] - dx * part, spots[other][1] - dy * part];
    }
}

const APART = 130;

function settleSpots(spots, springs, many, most) {
  const pushes = spots.map(([x, y]) => [-x * 0.02, -y * 0.02]);
  const push = (one, other, strength) => {
    const [dx, dy] = [spots[one][0] - spots[other][0], spots[one][1] - spots[other][1]];
    const far = Math.max(1, Math.hypot(dx, dy));
    const force = strength(far) / far;
    pushes[one][0] += dx * force;
    pushes[one][1] += dy * force;
    pushes[other][0] -= dx * force;
    pushes[other][1] -= dy * force;
  };
  for (let one = 0; one < spots.length; one++)
    for (let other = 0; other < one; other++) push(one, other, (far) => (APART * APART) / far);
  for (const [one, other] of springs) push(one, other, (far) => -(far * far) / (APART * many));
  spots.forEach((spot, at) => {
    const length = Math.max(1, Math.hypot(...pushes[at]));
    spot[0] += (pushes[at][0] / length) * Math.min(length, most);
    spot[1] += (pushes[at][1] / length) * Math.min(length, most);
  });
}

function ring(groups, singles) {
  const places = singles.map((at) => homes.get(at));
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const out = Math.max(groups.length * 16, Math.hypot(right - left, bottom - top) / 2 + 120);
  groups.forEach((at, place) => {
    const angle = (2 * Math.PI * place) / groups.length;
    homes.set(at, { x: (left + right) / 2 + out * Math.cos(angle), y: (top + bottom) / 2 + out * Math.sin(angle) });
  });
}

const extent = (values) => [
  values.reduce((low, one) => Math.min(low, one), Infinity),
  values.reduce((high, one) => Math.max(high, one), -Infinity),
];

/** Pin a point where it stands or is moved to, or let go of it; `by` is how far it is moved. */
function pin(at, by = [0, 0]) {
  const { x, y } = positionsNow.get(at);
  choose({ places: { ...choice.places, [pointId(at)]: [Math.round(x + by[0]), Math.round(y + by[1])] } });
}

function unpin(at) {
  const { [pointId(at)]: _, ...places } = choice.places;
  choose({ places });
}

const isPinned = (at) => Object.hasOwn(choice.places, pointId(at));

/** A small dark pin on each point that the reader pinned. */
function drawPins(context) {
  const scale = network.getScale();
  context.save();
  context.fillStyle = INK;
  context.strokeStyle = "#ffffff";
  context.lineWidth = 1.5 / scale;
  for (const at of shown.points.filter(isPinned)) {
    const { x, y } = positionsNow.get(at);
    const [left, top, side] = [x - sizeOf(at) * 0.9 - 4 / scale, y - sizeOf(at) * 0.9 - 4 / scale, 7 / scale];
    context.fillRect(left, top, side, side);
    context.strokeRect(left, top, side, side);
  }
  context.restore();
}
