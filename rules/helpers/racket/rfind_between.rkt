; Where a string last holds another, between bounds; -1 where it does not.
(define (rfind-between text part low [high #f])
  (define size (string-length text))
  (define width (string-length part))
  (define last (- (if high (bound high size) size) width))
  (define (there? i) (string=? (substring text i (+ i width)) part))
  (or (and (<= low size) (for/first ([i (in-range last (sub1 (bound low size)) -1)] #:when (there? i)) i)) -1))
