(* All choices of so many elements, in order. *)
let rec combinations items n =
  match items with
  | _ when n = 0 -> [ [] ]
  | [] -> []
  | first :: rest -> List.map (fun others -> first :: others) (combinations rest (n - 1)) @ combinations rest n
