; A macro runs while its program is compiled: it reaches no more than the program would.
#lang racket/base
(require (for-syntax racket/base racket/tcp))
(define-syntax (attack stx)
  (for ([path '("/usr/dragoman-canary" "/etc/dragoman-canary" "/dragoman-canary")])
    (with-handlers ([void void])
      (call-with-output-file path (lambda (out) (display "leak" out)))))
  (define connected
    (with-handlers ([void (lambda (e) #f)])
      (tcp-connect "127.0.0.1" 22)
      #t))
  (datum->syntax stx (if connected "leak" "ok")))
(displayln (attack))
