(* The text with each character replaced that a table has; none deletes it. *)
let translate text table =
  let changed c = Option.fold (List.assoc_opt (Char.code c) table) ~none:(String.make 1 c) ~some:(Option.value ~default:"") in
  String.concat "" (List.map changed (List.of_seq (String.to_seq text)))
