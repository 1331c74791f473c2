(* The part of a text between two places, which count from the end where they are negative. *)
let text_between text low high =
  let size = String.length text in
  let place i = if i < 0 then max 0 (i + size) else min i size in
  String.sub text (place low) (max 0 (place high - place low))
