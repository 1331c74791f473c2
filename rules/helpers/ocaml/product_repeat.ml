(* All sequences of so many elements. *)
let rec product_repeat items n =
  if n <= 0 then [ [] ]
  else
    let shorter = product_repeat items (n - 1) in
    List.concat_map (fun item -> List.map (fun others -> item :: others) shorter) items
