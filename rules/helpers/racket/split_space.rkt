; The words of a string, n of which at most are split off (all for a negative n).
(define (split-space text n)
  (define rest (string-trim text white-space #:right? #f))
  (cond
    [(string=? rest "") '()]
    [(zero? n) (list rest)]
    [else
     (define end (or (for/first ([c (in-string rest)] [i (in-naturals)] #:when (blank? c)) i) (string-length rest)))
     (cons (substring rest 0 end) (split-space (substring rest end) (sub1 n)))]))
