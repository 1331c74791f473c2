(* The list without the first such element, which must be there. *)
let remove items item =
  if not (List.mem item items) then raise (Invalid_argument "list.remove(x): x not in list");
  let place = index_of items item in
  List.filteri (fun i _ -> i <> place) items
