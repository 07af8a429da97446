MVN = mvn -B -ntp
BUILT = cli/target/dist/lib/muntin/complete
SOURCES := $(shell find muntin tools man pom.xml */pom.xml */src/main -type f)
export PREFIX DESTDIR

.PHONY: help build install uninstall test strict golden matrix clean ci bench soak

help:
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 10

build: ## Compile and put the distribution where ./muntin starts it
	$(MVN) -q -DskipTests package

# What was built before a source changed is built again.
$(BUILT): $(SOURCES)
	$(MVN) -q -DskipTests -pl cli -am package

install: $(BUILT) ## Put it under PREFIX (/usr/local), below DESTDIR; `make uninstall` takes it away
	@tools/install

uninstall:
	@tools/install --remove

test: ## All tests, on the tmux of PATH or of MUNTIN_TMUX, and those of the launcher and of what is installed
	$(MVN) verify
	cli/src/test/sh/launcher-test
	dist/src/test/sh/install-test

strict: ## Compile main and test code under Error Prone and NullAway
	$(MVN) -Pstrict clean test-compile

golden: ## Approve what the last test run received; look at `git diff` afterwards
	@find . -name '*.received.*' -type f -exec sh -c 'for f; do a=$${f%.received.*}.approved.$${f##*.received.}; [ -e "$$a" ] || [ ! -e "$${a%.approved.*}.$${a##*.}" ] || a=$${a%.approved.*}.$${a##*.}; mv "$$f" "$$a"; echo "$$a"; done' sh {} +

matrix: ## All tests on each tmux that Debian's suites hold
	tools/tmux-matrix target/tmux
	@failed=; for tmux in "$$PWD"/target/tmux/tmux-3.3a $$(ls -d "$$PWD"/target/tmux/tmux-* | sort -V | tail -n 1); do \
	  echo "== $${tmux##*/}, 300 drawn workspaces, and the script of every workspace of the corpus"; \
	  MUNTIN_TMUX="$$tmux" $(MVN) -pl runner -am test -Dtest=EquivalenceOnTmuxTest,EmittedCorpusTest \
	    -Dmuntin.equivalence.live=300 -Dmuntin.corpus.all=true -Dsurefire.failIfNoSpecifiedTests=false || failed="$$failed $${tmux##*/}"; \
	done; for tmux in "$$PWD"/target/tmux/tmux-*; do \
	  echo "== $${tmux##*/}"; MUNTIN_TMUX="$$tmux" $(MVN) -fae verify || failed="$$failed $${tmux##*/}"; \
	done; [ -z "$$failed" ] || { echo "failed on:$$failed" >&2; exit 1; }

clean: ## Remove what was built
	$(MVN) -q clean

ci: ## What has to pass before a change counts
	.ci/run

# Not listed: they take long, and what they print is for people.

# The first three write docs/figures.md.
bench: $(BUILT)
	for each in peers.PeerBench peers.ScaleBench peers.StartBench EngineBench CompileBench; do \
	  $(MVN) -q -Pbench -pl bench -am -DskipTests -Dbench=$$each verify || exit; \
	done

soak:
	$(MVN) -q -Pbench -pl bench -am -DskipTests -Dbench=EngineSoak verify
	$(MVN) -q -pl runner -am test -Dtest='EnsureTest,KilledTest,FaultsInMemoryTest,FaultsOnTmuxTest,LostAnswersTest' -Dsurefire.failIfNoSpecifiedTests=false -Dmuntin.soak=true -Dmuntin.sweep=true
	$(MVN) -q -pl cli -am test -Dtest=CrowdTest -Dsurefire.failIfNoSpecifiedTests=false -Dmuntin.soak=true -Dmuntin.patience=600
