(* Whether two options hold the same object, or nothing. *)
let same_object a b =
  match a, b with
  | Some x, Some y -> x == y
  | None, None -> true
  | _ -> false
