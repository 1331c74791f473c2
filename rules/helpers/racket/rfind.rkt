; Where a string last holds another; -1 where it does not.
(define (rfind text part)
  (define size (string-length part))
  (define (there? i) (string=? (substring text i (+ i size)) part))
  (or (for/first ([i (in-range (- (string-length text) size) -1 -1)] #:when (there? i)) i) -1))
