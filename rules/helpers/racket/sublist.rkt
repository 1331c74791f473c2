; A part of a list; bounds may count from the end, #f is the end itself.
(define (sublist items low high)
  (define size (length items))
  (define from (bound low size))
  (take (drop items from) (max 0 (- (if high (bound high size) size) from))))
