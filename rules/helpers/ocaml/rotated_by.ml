(* The list with so many elements moved from its end to its front. *)
let rotated_by items n =
  let size = List.length items in
  if size = 0 then []
  else
    let cut = floor_mod (size - n) size in
    List.filteri (fun i _ -> i >= cut) items @ List.filteri (fun i _ -> i < cut) items
