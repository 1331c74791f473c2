; The texts of all groups of a match.
(define (groups-of match)
  (for/list ([i (in-range 1 (length (found-match-places match)))])
    (group-of match i)))
