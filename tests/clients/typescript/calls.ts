// A call of every operation with openapi-fetch, typed by what openapi-typescript makes of the document.
// `operations` names them all: one without a call here does not compile.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./newsapi.js";

// JSON is what is asked for here: without naming it, CSV and the like would be typed as alternatives.
const api = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.env["NEWSAPI"] ?? "" });
const SPEAKER = "mohammed-shia-al-sudani";
type Schemas = components["schemas"];
// A record of which no members were chosen and no references expanded: the document allows for both.
type Whole<Name extends keyof Schemas> = Schemas[Name];

function the<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.error));
  return answer.data;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("there is none");
  return item;
}

const calls: Record<keyof operations, () => Promise<void>> = {
  async get_index() {
    const index: Schemas["Index"] = the(await api.GET("/api/v1/"));
    assert.match(index.resources["quotes"]?.url ?? "", /quotes/);
  },

  async list_quotes() {
    const page = the(
      await api.GET("/api/v1/quotes/", {
        params: {
          query: {
            speaker: `${SPEAKER},pedro-sanchez`,
            kind: "direct,mixed",
            has_event: true,
            said_after: "2024-11-21",
            published_after: "2024-11-21T23:30:00+03:00",
            country: "IQ",
            ordering: "-said_on",
            count: "exact",
            page_size: 10,
          },
        },
      }),
    );
    assert.equal(page.count, page.results.length);
    const quote = first(page.results) as Whole<"Quote">;
    const speaker: Schemas["PersonReference"] | null = quote.speaker;
    assert.equal(speaker?.slug, SPEAKER);
    assert.equal(quote.said_on, "2024-11-21");
  },

  async get_quote() {
    const page = the(await api.GET("/api/v1/quotes/", { params: { query: { speaker: SPEAKER } } }));
    const key = String(first(page.results).id);
    const quote = the(await api.GET("/api/v1/quotes/{key}/", { params: { path: { key } } })) as Whole<"QuoteDetail">;
    assert.equal(quote.text, first(page.results).text);
    const context: Schemas["Context"] | null = quote.context;
    assert.ok(context?.exact);
  },

  async list_articles() {
    const page = the(
      await api.GET("/api/v1/articles/", { params: { query: { ordering: "published_at", language: "en" } } }),
    );
    assert.ok(first(page.results).published_at);
  },

  async get_article() {
    const page = the(await api.GET("/api/v1/articles/", { params: { query: { speaker: SPEAKER } } }));
    const key = first(page.results).slug;
    assert.ok(key);
    const params = { path: { key } };
    const article = the(await api.GET("/api/v1/articles/{key}/", { params })) as Whole<"ArticleDetail">;
    const { start, end, text } = first(first(article.people).mentions);
    // Offsets count code points; a JavaScript string counts halves of some of them.
    assert.equal([...(article.body ?? "")].slice(start ?? 0, end ?? 0).join(""), text);
  },

  async list_people() {
    const page = the(
      await api.GET("/api/v1/people/", { params: { query: { role: "prime minister", country: "IQ,ES" } } }),
    );
    assert.ok(page.results.some((person) => person.slug === SPEAKER));
  },

  async get_person() {
    const params = { path: { key: SPEAKER } };
    const person = the(await api.GET("/api/v1/people/{key}/", { params })) as Whole<"PersonDetail">;
    assert.ok(person.counts.quotes > 0);
    assert.equal(first(person.affiliations).role, "Prime Minister");
  },

  async list_organizations() {
    const page = the(await api.GET("/api/v1/organizations/", { params: { query: { kind: "media" } } }));
    const kind: Schemas["OrganizationKind"] | undefined = first(page.results).kind;
    assert.equal(kind, "media");
  },

  async get_organization() {
    const params = { path: { key: "international-coalition" } };
    const organization = the(await api.GET("/api/v1/organizations/{key}/", { params }));
    assert.equal(organization.counts?.articles, 1);
  },

  async list_events() {
    const page = the(await api.GET("/api/v1/events/", { params: { query: { type: "consult,agree" } } }));
    assert.match(String(first(page.results).type), /^(consult|agree)$/);
  },

  async get_event() {
    const page = the(await api.GET("/api/v1/events/", { params: { query: { person: "pedro-sanchez" } } }));
    const key = first(page.results).slug;
    assert.ok(key);
    const event = the(await api.GET("/api/v1/events/{key}/", { params: { path: { key } } })) as Whole<"EventDetail">;
    assert.ok(first(event.participants).role);
  },

  async get_person_connections() {
    const params = { path: { key: SPEAKER }, query: { published_after: "2024-11-01" } };
    const { results } = the(await api.GET("/api/v1/people/{key}/connections/", { params }));
    assert.ok(results.some((one) => one.slug === "pedro-sanchez"));
  },

  async get_organization_connections() {
    const params = { path: { key: "international-coalition" }, query: { limit: 5 } };
    const { results } = the(await api.GET("/api/v1/organizations/{key}/connections/", { params }));
    assert.ok(first(results).count > 0);
  },

  async search() {
    const found = the(await api.GET("/api/v1/search/", { params: { query: { q: "coalition", type: "quote" } } }));
    assert.ok(found);
  },

  async autocomplete() {
    const { results } = the(await api.GET("/api/v1/autocomplete/", { params: { query: { q: "sanch" } } }));
    assert.ok(results.some((one) => one.slug === "pedro-sanchez"));
  },

  async get_properties() {
    const catalogue = the(await api.GET("/api/v1/properties/"));
    const speaker = catalogue.resources["quotes"]?.filters.find(({ name }) => name === "speaker");
    assert.deepEqual(speaker?.resources, ["people"]);
  },
};

async function shape(): Promise<void> {
  const query = { speaker: SPEAKER, fields: "text,speaker.name" };
  const quote = first(the(await api.GET("/api/v1/quotes/", { params: { query } })).results);
  assert.deepEqual(Object.keys(quote), ["text", "speaker"]);
  assert.equal(quote.speaker?.name, "Mohammed Shia Al-Sudani");
}

async function refusal(): Promise<void> {
  const { error } = await api.GET("/api/v1/quotes/", { params: { query: { speaker: "nobody-at-all" } } });
  assert.ok(error && "errors" in error);
  assert.equal(first(error.errors).parameter, "speaker");
}

for (const call of [...Object.values(calls), shape, refusal]) await call();
console.log(`TypeScript: ${Object.keys(calls).length} operations called, all as typed.`);
