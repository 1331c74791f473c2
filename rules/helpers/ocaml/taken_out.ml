(* The element at an index, which counts from the end where it is negative, and the other elements. *)
let taken_out items index =
  let place = if index < 0 then index + List.length items else index in
  (List.nth items place, List.filteri (fun i _ -> i <> place) items)
