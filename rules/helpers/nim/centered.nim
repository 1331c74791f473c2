# A text in the middle of a width.
proc centered(text: string, width: int, fill = ' '): string =
  let room = max(width - text.len, 0)
  let left = room div 2 + (room and width and 1)
  repeat(fill, left) & text & repeat(fill, room - left)
