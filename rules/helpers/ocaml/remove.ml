(* The list without the first such element, which must be there. *)
let rec remove items item =
  match items with
  | [] -> raise (Invalid_argument "list.remove(x): x not in list")
  | first :: rest -> if first = item then rest else first :: remove rest item
