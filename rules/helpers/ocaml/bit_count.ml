(* The number of ones in the bits of an absolute value. *)
let bit_count n =
  let rec ones n = if n = 0 then 0 else (n land 1) + ones (n lsr 1) in
  ones (abs n)
