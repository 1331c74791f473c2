(* The list with the element at an index replaced, which counts from the end where it is negative. *)
let replaced items index item =
  let place = if index < 0 then index + List.length items else index in
  ignore (List.nth items place);
  List.mapi (fun i old -> if i = place then item else old) items
