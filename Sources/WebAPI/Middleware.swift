import Bundles
import Clearinghouse
import Formats
import HTTPTypes
import Hummingbird
import Logging
import Pages

/// Headers that keep a browser from doing more than the pages need.
struct SafeHeaders: RouterMiddleware {
  typealias Context = BasicRequestContext

  private static let fields: [(String, String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    try Self.refuseForeignForms(request)
    var response = try await next(request, context)
    for (name, value) in Self.fields {
      if let field = HTTPField.Name(name) { response.headers[field] = value }
    }
    return response
  }

  /// A form of another site may not act here.
  private static func refuseForeignForms(_ request: Request) throws {
    guard request.method != .get, request.method != .head, let field = HTTPField.Name("Sec-Fetch-Site"),
      let site = request.headers[field]
    else { return }
    guard site == "same-origin" || site == "none" else {
      throw HTTPError(.forbidden, message: "requests from other sites are refused")
    }
  }
}

/// Turns expected no's into answers that say what to do; an unexpected one tells nothing of the inside.
struct Refusals: RouterMiddleware {
  typealias Context = BasicRequestContext
  let renderer: Renderer

  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let refusal as Refusal {
      return answer(request, status(refusal.code), refusal.code.rawValue, refusal.message)
    } catch let error as BundleError {
      return answer(request, .badRequest, error.code.rawValue, error.message, place: error.place)
    } catch let error as FormatError {
      return answer(request, .badRequest, "invalid", error.message, place: error.place)
    } catch let error as BodyTooLarge {
      return answer(request, .contentTooLarge, "too-large", "at most \(error.limit) bytes may be sent")
    } catch let error as HTTPError {
      let message = error.body ?? error.status.reasonPhrase
      return answer(request, error.status, "http-\(error.status.code)", message)
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(error)", "path": "\(request.uri.path)"])
      let isFull = "\(error)".contains("full") || "\(error)".contains("No space left")
      let message =
        isFull
        ? "the disk is full; nothing was stored. Free space on the disk of the data folder and send it again"
        : "something failed here; nothing was stored. The server's log says what"
      return answer(request, isFull ? HTTPResponse.Status(code: 507) : .internalServerError, "failed", message)
    }
  }

  private func status(_ code: Refusal.Code) -> HTTPResponse.Status {
    switch code {
    case .invalid: .badRequest
    case .conflict, .embargoed: .conflict
    case .notFound: .notFound
    }
  }

  private func answer(
    _ request: Request, _ status: HTTPResponse.Status, _ code: String, _ message: String, place: String? = nil
  ) -> Response {
    let isPage =
      !request.uri.path.hasPrefix("/api/") && !request.uri.path.hasPrefix("/v1/")
      && request.headers[.accept]?.contains("text/html") == true
    if isPage {
      let heading = status == .notFound ? "Not found" : "That did not work"
      let model = MessagePage(heading: heading, text: message)
      return Answer.html(renderer.page("message", model, title: heading, tab: ""), status: status)
    }
    var error: WireObject = ["code": .string(code), "message": .string(message)]
    if let place { error["place"] = .string(place) }
    return Answer.json(["error": .object(error)], status: status)
  }
}
