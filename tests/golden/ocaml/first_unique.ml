(* The entries with a value for a key: in the old one's place, or last. *)
let put entries key value =
  if List.mem_assoc key entries then List.map (fun (k, old) -> (k, if k = key then value else old)) entries
  else entries @ [ (key, value) ]

(** The first character that occurs only once, or None. *)
let first_unique text =
  let counts =
    List.fold_left (fun counts ch ->
      put counts ch (Option.value (List.assoc_opt ch counts) ~default:0 + 1)
    ) [] (List.map (String.make 1) (List.of_seq (String.to_seq text)))
  in
  let rec each = function
    | [] -> None
    | (ch, count) :: rest -> if count = 1 then Some ch else each rest
  in
  each counts
