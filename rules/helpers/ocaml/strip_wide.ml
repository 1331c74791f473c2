(* The text without white space at its start, its end or both. *)
let strip_wide ?(left = true) ?(right = true) text =
  let rec drop = function c :: rest when is_wide_space c -> drop rest | rest -> rest in
  let items = if left then drop (chars text) else chars text in
  String.concat "" (if right then List.rev (drop (List.rev items)) else items)
