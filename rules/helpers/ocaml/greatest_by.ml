(* The first element with the greatest key; each key is asked for once. *)
let greatest_by key = function
  | [] -> raise (Invalid_argument "max() arg is an empty sequence")
  | first :: rest ->
      let better best item = let k = key item in if k > fst best then (k, item) else best in
      snd (List.fold_left better (key first, first) rest)
