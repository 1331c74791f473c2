(* The part of a text between two places, which count from the end where they are negative. *)
let text_between text low high =
  let place i = min (String.length text) (if i < 0 then max 0 (i + String.length text) else i) in
  String.sub text (place low) (max 0 (place high - place low))
