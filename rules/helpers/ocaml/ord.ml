(* The code point of a text of one character. *)
let ord text =
  let byte i = Char.code text.[i] land 0x3f in
  if List.length (chars text) <> 1 then raise (Type_error "ord() expected a character");
  match String.length text with
  | 1 -> Char.code text.[0]
  | 2 -> ((Char.code text.[0] land 0x1f) lsl 6) lor byte 1
  | 3 -> ((Char.code text.[0] land 0x0f) lsl 12) lor (byte 1 lsl 6) lor byte 2
  | _ -> ((Char.code text.[0] land 0x07) lsl 18) lor (byte 1 lsl 12) lor (byte 2 lsl 6) lor byte 3
