(* The text of a number with commas between groups of three digits. *)
let grouped text =
  let stop = Option.value (String.index_opt text '.') ~default:(String.length text) in
  let start = if text <> "" && text.[0] = '-' then 1 else 0 in
  let comma i = if i > start && i < stop && (stop - i) mod 3 = 0 then "," else "" in
  String.concat "" (List.init (String.length text) (fun i -> comma i ^ String.make 1 text.[i]))
