(* A character so many times. *)
let fill_text fill times =
  if List.length (chars fill) <> 1 then raise (Type_error "the fill character must be exactly one character long");
  repeat_text fill times
