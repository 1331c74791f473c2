(* Every so many elements from one place up to another, as Python counts them. *)
let slice_step items low high step =
  if step = 0 then raise (Invalid_argument "slice step cannot be zero");
  let elements = Array.of_list items in
  let lowest, highest = if step > 0 then (0, Array.length elements) else (-1, Array.length elements - 1) in
  let bound i = if i < 0 then max lowest (i + Array.length elements) else min i highest in
  let first = Option.fold low ~some:bound ~none:(if step > 0 then lowest else highest) in
  let last = Option.fold high ~some:bound ~none:(if step > 0 then highest else lowest) in
  List.init (max 0 ((last - first + step - compare step 0) / step)) (fun i -> elements.(first + (i * step)))
