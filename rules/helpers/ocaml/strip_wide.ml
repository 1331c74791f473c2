(* The text without white space at its start, its end or both. *)
let strip_wide ?(left = true) ?(right = true) text =
  let rec without_space = function c :: rest when is_wide_space c -> without_space rest | rest -> rest in
  let items = if left then without_space (chars text) else chars text in
  String.concat "" (if right then List.rev (without_space (List.rev items)) else items)
