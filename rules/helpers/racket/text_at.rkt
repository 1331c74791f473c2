; Does a string hold another at a place?
(define (text-at? text part at)
  (define end (+ at (string-length part)))
  (and (<= end (string-length text)) (string=? (substring text at end) part)))
