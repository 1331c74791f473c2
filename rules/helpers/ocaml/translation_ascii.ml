(* Pairs of the characters of a text and those at the same places of another. *)
let translation from by =
  if String.length from <> String.length by then
    raise (Invalid_argument "the first two maketrans arguments must have equal length");
  List.init (String.length from) (fun i -> (Char.code from.[i], Some (String.make 1 by.[i])))
